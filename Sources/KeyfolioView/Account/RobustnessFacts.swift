import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel

/// How firm an account's category is, told by the one rating that would change it.
struct RobustnessFacts {
  struct Fact {
    var label: String
    var value: String
  }

  private let figures: AccountFigures
  private let formats: Formats
  private var words: Words { formats.words }

  init(_ account: Account, _ figures: AccountFigures, _ site: SiteContext) {
    self.figures = figures
    formats = site.formats
  }

  /// "Fragile: it would change if delivery were rated 6 instead of 8."
  var sentence: String? {
    guard let robustness = figures.robustness, let label = robustness.label else { return nil }
    let flips = [flip(robustness.attractiveness, criteria), flip(robustness.strength, factors)]
    let nearest = flips.compactMap(\.self).min { $0.change < $1.change }
    guard let nearest else { return words.noFlip(words.label(label)) }
    return words.flip(words.label(label), nearest.name, nearest.from, nearest.to)
  }

  var facts: [Fact] {
    guard let robustness = figures.robustness else { return [] }
    var facts: [Fact] = []
    if let axis = robustness.attractiveness {
      facts += self.facts(axis, criteria, words.attractivenessWord)
    }
    if let axis = robustness.strength {
      facts += self.facts(axis, factors, words.strengthWord)
    }
    return facts
  }

  private func facts(_ axis: Robustness.Axis, _ names: [String], _ word: String) -> [Fact] {
    let name = words.capitalised(word)
    var facts = [Fact(label: name, value: words.label(axis.label))]
    if let flip = flip(axis, names) {
      facts.append(
        Fact(label: words.changesIf(word), value: words.rated(flip.name, flip.from, flip.to)))
    } else {
      facts.append(Fact(label: words.changesIf(word), value: words.noSingleRating))
    }
    return facts
  }

  private var criteria: [String] { figures.attractiveness?.rows.map(\.name) ?? [] }
  private var factors: [String] { figures.strength?.rows.map(\.name) ?? [] }

  private func flip(_ axis: Robustness.Axis?, _ names: [String])
    -> (name: String, from: String, to: String, change: Double)?
  {
    guard let flip = axis?.flip, names.indices.contains(flip.row) else { return nil }
    return (
      names[flip.row], formats.rating(flip.from), "\(flip.to)",
      abs(Double(flip.to) - flip.from.double)
    )
  }
}
