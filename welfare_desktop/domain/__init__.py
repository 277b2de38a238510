"""What a ward office knows: records, values and rules. Plain Python: no Qt, SQL, files or clock."""
