using System.Collections.Immutable;

namespace ScoArchive.Core.Conversion;

/// <summary>Lines among the signatures that belong together: somebody who signed, or words that nobody signs by.</summary>
/// <param name="Name">The name; empty where the lines name nobody.</param>
/// <param name="Office">The office; empty where none stands by the name.</param>
/// <param name="Party">For whom is signed, as it stands above the names; empty where it is not said.</param>
/// <param name="Lines">The lines, in reading order.</param>
public sealed record SignatureGroup(string Name, string Office, string Party, ImmutableArray<LineBlock> Lines);
