namespace ScoArchive.Core.Conversion;

/// <summary>One decision of one conversion step, for people who ask why.</summary>
/// <param name="Step">The step's name.</param>
/// <param name="Line">Seed line decided on.</param>
/// <param name="Decision">What was decided and why.</param>
public sealed record StepReport(string Step, int Line, string Decision);
