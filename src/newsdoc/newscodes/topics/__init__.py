"""Lists of media topics that the user gives, in the forms in which the IPTC publishes them."""
