"""What the IPTC's codes stand for: the schemes of its catalogue, and the meaning of the codes that newsrooms use."""
