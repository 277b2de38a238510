"""引継ぎ: what somebody who leaves had in charge goes to others."""
