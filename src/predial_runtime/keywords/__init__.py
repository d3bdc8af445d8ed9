"""The keywords of schemas, as the tables of generated modules hold them."""
