import KeyfolioCore

/// The types of files by their extensions. The table is fixed, so that every machine says the
/// same; what is not in it is bytes, which a browser saves and does not run.
enum MediaType {
  static let unknown = "application/octet-stream"

  static func of(_ name: String) -> String {
    types[RelativePath(name).pathExtension] ?? unknown
  }

  /// Whether bytes of this type become much smaller when they are packed.
  static func isText(_ type: String) -> Bool { type.hasSuffix("charset=utf-8") }

  private static let types: [String: String] = [
    "avif": "image/avif",
    "css": "text/css; charset=utf-8",
    "csv": "text/csv; charset=utf-8",
    "gif": "image/gif",
    "htm": "text/html; charset=utf-8",
    "html": "text/html; charset=utf-8",
    "ico": "image/vnd.microsoft.icon",
    "ics": "text/calendar; charset=utf-8",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "js": "text/javascript; charset=utf-8",
    "json": "application/json; charset=utf-8",
    "md": "text/markdown; charset=utf-8",
    "mjs": "text/javascript; charset=utf-8",
    "pdf": "application/pdf",
    "png": "image/png",
    "svg": "image/svg+xml; charset=utf-8",
    "txt": "text/plain; charset=utf-8",
    "webmanifest": "application/manifest+json; charset=utf-8",
    "webp": "image/webp",
    "woff": "font/woff",
    "woff2": "font/woff2",
    "xml": "application/xml; charset=utf-8",
    "zip": "application/zip",
  ]
}
