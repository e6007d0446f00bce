namespace ScoArchive.Core.Conversion;

/// <summary>A fact read out of a seed, with the words that show it.</summary>
/// <param name="Value">The fact in the form the archive uses (EDTF, BCP 47, a kind's name, plain words).</param>
/// <param name="Line">Seed line that shows it.</param>
/// <param name="Evidence">The words on that line.</param>
public sealed record Detection(string Value, int Line, string Evidence);
