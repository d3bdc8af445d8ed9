"""Turn JSON Schema contracts into typed Python models and validators, at build time."""
