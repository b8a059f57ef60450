/// The version of this program, as `--version` and the manifest of a bundle tell it.
public let keyfolioVersion = "0.1.0"
