import Foundation
import Testing

@testable import KeyfolioCharts

@Suite struct WriterTests {
  @Test(arguments: [
    (12.0, "12"), (12.04, "12"), (12.05, "12.1"), (-0.04, "0"), (-0.05, "-0.1"), (0.1, "0.1"),
    (-3.25, "-3.3"), (.nan, "0"), (.infinity, "0"), (1234.56, "1234.6"),
  ])
  func numbersHaveOneDecimal(_ value: Double, _ text: String) {
    #expect(SVGWriter.string(value) == text)
  }

  @Test func twoDecimals() {
    var bytes: [UInt8] = []
    SVGWriter.append(0.05, decimals: 2, to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "0.05")
  }

  /// A combining mark after a quote makes another `Character`, but the quote still ends the
  /// attribute, so it must be escaped all the same.
  @Test(arguments: [
    ("a<b>&\"'", "a&lt;b&gt;&amp;&quot;&#39;"), ("\"\u{301}", "&quot;\u{301}"),
    ("a\u{0}b\u{1F}c\u{FFFE}d", "a\u{FFFD}b\u{FFFD}c\u{FFFD}d"), ("a\tb\nc", "a\tb\nc"),
    ("日本", "日本"), ("", ""), ("\u{FFFD}", "\u{FFFD}"),
  ])
  func textIsEscaped(_ text: String, _ escaped: String) {
    var bytes: [UInt8] = []
    XMLEscape.append(text, to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == escaped)
  }

  @Test func idsAreNames() {
    #expect(SVGWriter.name("a b\"ü") == "a-b---")
    #expect(SVGWriter.name("") == "chart")
  }
}

@Suite struct ScaleTests {
  @Test func logarithmIsExactEnough() {
    var value = 1e-300
    while value < 1e300 {
      let wanted = log(value)
      #expect(abs(naturalLogarithm(value) - wanted) <= 4e-16 * max(1, abs(wanted)))
      value *= 1.37
    }
    #expect(naturalLogarithm(1) == 0)
  }

  @Test func twiceAndHalfAreEquallyFar() {
    let axis = Axis(
      title: "", domain: 0.5...2, kind: .logarithmic)
    let scale = Scale(axis, from: 0, to: 100)
    #expect([0.5, 1, 2].map(scale.position) == [0, 50, 100])
    #expect(scale.place(4) == .init(position: 100, beyond: 1))
    #expect(scale.place(0) == .init(position: 0, beyond: -1))
  }

  @Test func descendingTurnsTheAxis() {
    var axis = Axis(title: "", domain: 0...10)
    axis.direction = .descending
    let scale = Scale(axis, from: 0, to: 100)
    #expect(scale.position(2.5) == 75)
    #expect(scale.place(11) == .init(position: 0, beyond: -1))
  }
}

@Suite struct TextTests {
  @Test func widthsFollowTheFont() {
    // Advances of Liberation Sans in em.
    let known = [("Nordwind Logistik", 7.893), ("MMM WAREHOUSE", 9.333), ("Čačak Metal", 5.558)]
    for (name, em) in known {
      let width = Double(TextMeasure.thousandths(name)) / 1000
      #expect(abs(width / em - 1) < 0.01, "\(name)")
    }
    #expect(TextMeasure.thousandths("日本") == 2000)
    #expect(TextMeasure.thousandths("e\u{301}") == TextMeasure.thousandths("e"))
    #expect(TextMeasure.thousandths("ش") == 600)
  }

  @Test func cutsKeepLettersWhole() {
    let text = String(repeating: "e\u{301}", count: 50)
    let cut = TextMeasure.fitting(text, size: 12, within: 60)
    #expect(cut.hasSuffix("e\u{301}…"))
    #expect(TextMeasure.reserved(cut, size: 12) <= 60)
    let family = String(repeating: "👩‍👩‍👧", count: 20)
    let short = TextMeasure.fitting(family, size: 12, within: 100)
    #expect(short.dropLast().allSatisfy { $0 == "👩‍👩‍👧" })
    #expect(TextMeasure.fitting("Kraft", size: 12, within: 200) == "Kraft")
  }
}

@Suite struct UnitRingTests {
  @Test func directionsAreFifteenDegreesApart() {
    let all = UnitRing.directions
    #expect(all.count == 24)
    #expect(Set(all.map { "\($0.x) \($0.y)" }).count == 24)
    for direction in all {
      #expect(abs(direction.x * direction.x + direction.y * direction.y - 1) < 1e-15)
      let steps = atan2(direction.y, direction.x) / (.pi / 12)
      #expect(abs(steps - steps.rounded()) < 1e-12)
    }
  }
}
