import Foundation
import KeyfolioCore
import Testing

/// Colours against the formula of WCAG 2.2 with the system's own power function.
@Suite struct ColourTests {
  private func colour(_ text: String) throws -> Colour { try #require(Colour(parsing: text)) }

  @Test func readsSixDigitsOnly() throws {
    #expect(try colour("#0B5a66").description == "#0b5a66")
    for text in ["", "#", "0b5a66", "#0b5a6", "#0b5a667", "#0b5a6g", "teal", "#fff", "#0b5a6é"] {
      #expect(Colour(parsing: text) == nil, "\(text)")
    }
  }

  @Test func knownRatios() throws {
    #expect(Colour.black.contrast(on: .white) == 21)
    #expect(Colour.white.contrast(on: .white) == 1)
    #expect(abs(try colour("#767676").contrast(on: .white) - 4.54) < 0.005)
    #expect(abs(try colour("#777777").contrast(on: .white) - 4.48) < 0.005)
  }

  @Test func everyGreyHasTheLuminanceOfTheFormula() {
    for value in 0...255 {
      let byte = UInt8(value)
      let share = Double(value) / 255
      let linear = share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
      let found = Colour(red: byte, green: byte, blue: byte).contrast(on: .black)
      #expect(abs(found - (linear + 0.05) / 0.05) < 1e-9, "\(value)")
    }
  }

  /// Whatever the accent, both schemes get one that can be read, as near as it can be.
  @Test func aReadableColourIsAlwaysFound() throws {
    let dark = try colour("#14181c")
    for red in stride(from: 0, through: 255, by: 51) {
      for green in stride(from: 0, through: 255, by: 51) {
        for blue in stride(from: 0, through: 255, by: 51) {
          let own = Colour(red: UInt8(red), green: UInt8(green), blue: UInt8(blue))
          let onWhite = try #require(own.readable(on: .white, contrast: 4.5, towards: .black))
          #expect(onWhite.contrast(on: .white) >= 4.5)
          #expect((onWhite == own) == (own.contrast(on: .white) >= 4.5))
          let onDark = try #require(own.readable(on: dark, contrast: 4.5, towards: .white))
          #expect(onDark.contrast(on: dark) >= 4.5)
          #expect((onDark == own) == (own.contrast(on: dark) >= 4.5))
        }
      }
    }
  }
}
