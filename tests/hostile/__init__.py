"""Input that means harm: each kind made by a few lines that can be read, and turned away with a clear word, quickly and cheaply."""
