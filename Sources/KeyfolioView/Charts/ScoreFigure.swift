import KeyfolioAnalysis
import KeyfolioCharts
import KeyfolioCore
import KeyfolioModel

/// How the attractiveness of an account comes about, criterion by criterion.
struct ScoreFigure {
  let attractiveness: Attractiveness
  let site: SiteContext
  private var words: Words { site.words }

  /// Those with a weight, the greatest first and then by name.
  private let rows: [Attractiveness.Row]

  /// `nil` where no criterion with a weight is rated.
  init?(_ figures: AccountFigures, _ site: SiteContext) {
    guard let attractiveness = figures.attractiveness else { return nil }
    rows = attractiveness.rows.filter { ($0.weight ?? .zero) > .zero }.sorted { a, b in
      let (weight, other) = (a.weight ?? .zero, b.weight ?? .zero)
      return weight == other ? (a.name, a.criterion) < (b.name, b.criterion) : weight > other
    }
    guard attractiveness.score.ratedWeight > 0 else { return nil }
    self.attractiveness = attractiveness
    self.site = site
  }

  private var formats: Formats { site.formats }
  private var score: WeightedScore { attractiveness.score }
  private var line: String { formats.score(site.lines.attractiveness.value) }

  var chart: ScoreComposition {
    ScoreComposition(
      caption: caption, criteria: rows.map(criterion),
      total: .init(score.isComplete ? score.known...score.known : score.bounds, total),
      line: Quantity(site.lines.attractiveness.value, words.highFrom(line)),
      ticks: [0.0, 250, 500, 750, 1000].map { Quantity($0, formats.score($0)) },
      words: words.scoreComposition)
  }

  private func criterion(_ row: Attractiveness.Row) -> ScoreComposition.Criterion {
    let weight = score.perCent(row.weight ?? .zero)
    let reading =
      if let rating = row.rating, let points = row.score {
        words.ratingTimesWeight(
          formats.rating(rating), formats.rating(weight), formats.score(points))
      } else {
        words.unratedTimesWeight(formats.rating(weight))
      }
    return ScoreComposition.Criterion(
      row.name, allowance: Quantity(weight.double * 10, formats.score(weight.double * 10)),
      score: row.score.map { Quantity($0, formats.score($0)) }, reading: reading,
      isVerified: row.verification.isVerified)
  }

  /// "735 of 1,000", "390 to 740 of 1,000".
  private var total: String {
    let (low, high) = (
      formats.score(score.bounds.lowerBound), formats.score(score.bounds.upperBound)
    )
    return words.of(score.isComplete ? low : words.between(low, high), formats.score(1000))
  }

  private var caption: Caption {
    let side = score.side(of: site.lines.attractiveness)
    let most = rows.filter { $0.score != nil }.max {
      ($0.score ?? 0, $1.name) < ($1.score ?? 0, $0.name)
    }
    return Caption(
      id: "attractiveness",
      title: words.scoreTitle(total, side: side, line: line, isComplete: score.isComplete),
      measure: words.scoreMeasure,
      description: words.scoreDescription(
        rated: rows.count { $0.score != nil }, of: rows.count,
        most: most.map { ($0.name, formats.score($0.score ?? 0)) },
        verified: attractiveness.evidence.share.map { formats.locale.percent($0) }),
      source: words.asOf(site.date))
  }
}
