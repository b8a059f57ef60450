public import KeyfolioCore

extension Document {
  /// Appends the note as one reader may see it: asks `fill` for each spot and leaves out the
  /// blocks of audiences that `shows` denies.
  public func write(
    into buffer: inout TextBuffer, fill: (Spot, inout TextBuffer) -> Void,
    shows: (String) -> Bool
  ) {
    var written = 0
    // How many blocks, one inside the other, are being left out.
    var hidden = 0
    for spot in spots {
      if hidden == 0 { buffer.append(html[written..<spot.offset]) }
      written = spot.offset
      switch spot.kind {
      case .audienceStart(let audience):
        if hidden > 0 || !shows(audience) { hidden += 1 }
      case .audienceEnd:
        if hidden > 0 { hidden -= 1 }
      default:
        if hidden == 0 { fill(spot, &buffer) }
      }
    }
    if hidden == 0 { buffer.append(html[written...]) }
  }
}
