import KeyfolioCore
import KeyfolioModel

/// Promises to the customer whose first date was moved or is over.
let promiseSlipping = AccountCheck(.promiseSlipping, .warning, on: [.actions]) { view in
  view.promises(.slipping)
}
