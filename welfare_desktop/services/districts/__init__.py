"""校(地)区: papers, yearly figures, plans, changes and the 校区カルテ."""
