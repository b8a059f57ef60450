/// The checksum that zip files carry for each entry: the polynomial of ISO 3309, bits reversed.
enum CRC32 {
  static func of(_ bytes: [UInt8]) -> UInt32 {
    var register: UInt32 = 0xFFFF_FFFF
    table.withUnsafeBufferPointer { table in
      for byte in bytes {
        register = table[Int(UInt8(truncatingIfNeeded: register) ^ byte)] ^ (register >> 8)
      }
    }
    return ~register
  }

  /// What each byte does to the register.
  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { value, _ in
      (value >> 1) ^ (value & 1 == 0 ? 0 : 0xEDB8_8320)
    }
  }
}
