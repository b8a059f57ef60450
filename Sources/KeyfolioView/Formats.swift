import KeyfolioCore

/// Numbers as this site writes them: the locale's marks and the portfolio's currency.
struct Formats: Equatable, Sendable {
  let locale: LocaleFormat
  /// ISO 4217.
  let currency: String

  init(locale: LocaleFormat, currency: String) {
    self.locale = locale
    self.currency = currency
  }

  var words: Words { Words(language: locale.language) }

  /// The sign where one is unmistakable, else the code and a blank.
  var currencySign: String {
    switch currency {
    case "EUR": "€"
    case "GBP": "£"
    case "USD": "$"
    default: currency + "\u{A0}"
    }
  }

  /// A rounded amount for headlines: `€4.2 M`, `€812 k`, `€640`; in German `4,2 Mio. €`,
  /// `812 Tsd. €`, `640 €`.
  func short(_ amount: Money) -> String {
    let value = amount.double
    let sign = value < 0 ? "\u{2212}" : ""
    let magnitude = value.magnitude
    let (million, thousand) = (words.million, words.thousand)
    let text =
      switch magnitude {
      case 9_950_000...: locale.number(magnitude / 1_000_000, decimals: 1) + "\u{A0}" + million
      case 999_500...: locale.number(magnitude / 1_000_000, decimals: 2) + "\u{A0}" + million
      case 1_000...: locale.number(magnitude / 1_000) + "\u{A0}" + thousand
      default: locale.number(magnitude)
      }
    return sign + withCurrency(text)
  }

  /// A number with the currency where the language has it.
  func withCurrency(_ number: String) -> String {
    switch locale.language {
    case .english: currencySign + number
    case .german: number + "\u{A0}" + currencySign.filter { $0 != "\u{A0}" }
    }
  }

  /// Thousands without a unit, for table cells whose caption names it.
  func thousands(_ amount: Money) -> String { locale.number(amount.double / 1_000) }

  /// A change with its sign: `+3 %`, `−12 %`.
  func change(_ share: Double) -> String {
    let text = locale.percent(share)
    return (share * 100).rounded(.toNearestOrAwayFromZero) > 0 ? "+" + text : text
  }

  /// An amount with its sign.
  func signed(_ amount: Money) -> String {
    amount > .zero ? "+" + short(amount) : short(amount)
  }

  /// A ratio of strength: `1.22 ×`.
  func ratio(_ value: Double) -> String { locale.number(value, decimals: 2) + "\u{A0}×" }

  /// A rating or weight with as many decimals as it has, two at most.
  func rating(_ value: FixedPoint) -> String {
    let rounded = FixedPoint(rounding: (value.double * 100).rounded() / 100)
    return locale.number(rounded)
  }

  /// A score out of 1000.
  func score(_ value: Double) -> String {
    let rounded = (value * 10).rounded() / 10
    return locale.number(rounded, decimals: rounded == rounded.rounded() ? 0 : 1)
  }

  /// A number with its sign, no decimals unless it has some.
  func signed(_ value: Double) -> String {
    let text = score(value)
    return value > 0 ? "+" + text : text
  }
}
