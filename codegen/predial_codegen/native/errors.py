"""What stops a build of extensions, and what the user does about it."""

from predial_codegen.errors import CodegenError


class NativeError(CodegenError):
    """A tool that a build needs is missing, or failed."""
