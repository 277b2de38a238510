"""Changes that travel between the PCs of one office: written out, taken in, kept until their causes come."""
