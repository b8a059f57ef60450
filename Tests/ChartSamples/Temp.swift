public import KeyfolioCharts
extension ChartSamples { public static func randomNetwork(seed: UInt64) -> QuickCheckBars { quickCheck([1, 2], []) } }
