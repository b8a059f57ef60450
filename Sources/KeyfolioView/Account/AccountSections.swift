import KeyfolioAnalysis
import KeyfolioCharts
import KeyfolioModel
import KeyfolioTemplate

/// Which charts stand in which section of an account's page, in their order.
struct AccountSections {
  let account: Account
  let figures: AccountFigures
  let site: SiteContext

  private static let names: TemplateNames = [
    "people", "money", "opportunities", "actions", "risks", "position",
  ]

  /// The charts of each section; a chart that there is nothing to draw from is left out.
  var value: TemplateValue {
    .record(
      Self.names,
      [
        blocks([.network, .organisation, .attitudes, .stage, .layers, .quickCheck]),
        blocks([.sales, .profit, .lifetimeValue]), blocks([.opportunities, .whiteSpace]),
        blocks([.timeline]), blocks([.risks]), blocks([.strength, .attractiveness]),
      ])
  }

  private func blocks(_ kinds: [AccountChart]) -> TemplateValue {
    .list(
      kinds.compactMap { $0.chart(account, figures, site) }.map { ChartBlock($0).value })
  }
}
