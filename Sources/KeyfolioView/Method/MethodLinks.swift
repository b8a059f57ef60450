import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioTemplate

/// Where a method is explained at length, and which pages show what it computes.
struct MethodLinks {
  /// What a page is called, and its path where it is one page and not one for each account.
  struct Target {
    var label: String
    var path: RelativePath?
  }

  let method: Method
  let site: SiteContext
  private var words: Words { site.words }

  /// The lesson, if the content has it.
  var lesson: SiteContext.Lesson? {
    site.lessons(on: [method]).first
  }

  var pages: [Target] {
    let shown = method.shownOn
    var targets = Frame.sections(site).filter { shown.contains($0.0) }
      .map { Target(label: $0.1.label, path: $0.1.path) }
    if method.isOfAccounts {
      targets.append(Target(label: words.eachAccountPage, path: nil))
    }
    return targets
  }
}

extension Method {
  /// The pages over all accounts that show the method's figures, or ask what they raise.
  var shownOn: Set<Frame.Section> {
    var pages = ownPages
    if FindingCode.allCases.contains(where: { $0.method == self }) { pages.insert(.findings) }
    return pages
  }

  private var ownPages: Set<Frame.Section> {
    switch self {
    case .attractiveness: [.portfolio, .reviews]
    case .strength, .robustness, .lines, .workload: [.portfolio]
    case .category: [.portfolio, .board, .relationships, .reviews]
    case .stage, .quickCheck, .loss: [.relationships]
    case .contacts: [.board, .relationships]
    case .sales, .profit, .effectiveness, .concentration, .programme: [.portfolio, .board, .money]
    case .shareOfWallet: [.portfolio, .money]
    case .lifetimeValue, .whale, .effort: [.money]
    case .agreements: [.portfolio, .board]
    case .actions: [.actions]
    case .freshness: [.method]
    case .layers, .buyingCentre, .objective, .measure, .opportunity, .whiteSpace, .swot, .promises,
      .planCore, .maturity, .competencies, .verification, .raterSpread, .reciprocity, .team, .risk:
      []
    }
  }
}
