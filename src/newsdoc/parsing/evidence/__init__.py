"""What rules ask of passages and of the whole text: who is named, what describes an outlet, what looks like a headline."""
