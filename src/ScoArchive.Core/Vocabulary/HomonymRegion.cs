namespace ScoArchive.Core.Vocabulary;

/// <summary>A region whose towns bear names of states and of other states' cities: <c>Paris, Texas</c>.</summary>
/// <param name="Name">The region's name.</param>
/// <param name="Iso">ISO 3166-1 alpha-2 code of its state, whose own cities it does not change: <c>Honolulu, Hawaii</c>.</param>
public sealed record HomonymRegion(string Name, string Iso);
