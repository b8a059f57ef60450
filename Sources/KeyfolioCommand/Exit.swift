import ArgumentParser
import KeyfolioCore

extension ExitCode {
  /// The content has errors.
  static let contentErrors = ExitCode(1)
  /// The file system said no, or the port is in use.
  static let system = ExitCode(74)
}

/// Tells what the system said and ends with its exit code.
func fail(_ error: FileError) -> ExitCode {
  printError("keyfolio: \(error.path): \(error.reason)")
  return .system
}
