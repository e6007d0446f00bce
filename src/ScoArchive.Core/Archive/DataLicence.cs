namespace ScoArchive.Core.Archive;

/// <summary>The licence under which the archive passes its data on.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Address">Where its text is; empty when not stated.</param>
public sealed record DataLicence(string Name, string Address);
