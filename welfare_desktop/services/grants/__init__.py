"""助成: the grants of salons, districts and organisations."""
