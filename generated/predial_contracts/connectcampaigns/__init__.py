"""Contracts of connectcampaigns."""
