"""Documents spoilt in many ways, and what newsdoc makes of them: `make fuzz`."""
