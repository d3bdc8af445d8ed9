"""The comparison of predial with its peers, in ratios: see README.md."""
