namespace ScoArchive.Core.Archive;

/// <summary>Somebody who signed a document. Strings are empty where nothing is known.</summary>
/// <param name="Name">The name as it stands there.</param>
/// <param name="Office">The office as it stands there.</param>
/// <param name="Party">For whom was signed, as it stands there.</param>
/// <param name="State">ISO 3166-1 code of the state that party or office names.</param>
public sealed record Signatory(string Name, string Office, string Party, string State);
