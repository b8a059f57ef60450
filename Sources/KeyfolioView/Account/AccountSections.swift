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
      kinds.compactMap { kind in
        kind.chart(account, figures, site).map { chart in
          isInPlan(kind)
            ? ChartBlock(chart, drawnAt: "#plan").value : ChartBlock(chart).value
        }
      })
  }

  /// Whether the plan draws it already. Only the team's edition is sure to see all of a plan.
  private func isInPlan(_ kind: AccountChart) -> Bool {
    site.edition.base == .team
      && account.planNote?.charts.contains { $0.chart == kind } ?? false
  }
}
