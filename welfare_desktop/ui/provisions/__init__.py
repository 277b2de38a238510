"""個人情報提供・持出記録簿: what left the office, and what of it came back."""
