import KeyfolioCommand

await runKeyfolio()
