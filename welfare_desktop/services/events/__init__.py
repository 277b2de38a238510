"""団体・行事: memberships, attendance, money received, surveys."""
