namespace ScoArchive.Core.Archive;

/// <summary>Where a text was obtained. Strings are empty where nothing is known.</summary>
/// <param name="Name">Name of the site, book or office.</param>
/// <param name="Address">Web address, if known.</param>
/// <param name="Obtained">How and when it was obtained, in words.</param>
public sealed record SourceStatement(string Name, string Address, string Obtained)
{
    /// <summary>Nothing known.</summary>
    public static SourceStatement Unknown { get; } = new("", "", "");
}
