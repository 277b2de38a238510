"""Printed forms become drawing operations here, and PDF files; the home of reportlab, fontTools and pypdf."""
