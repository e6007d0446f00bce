namespace ScoArchive.Core.Records;

/// <summary>A topic named by an editor's record.</summary>
/// <param name="Slug">The topic's slug.</param>
/// <param name="RecordLine">Line of the record that names it, for messages.</param>
public sealed record CuratedTopic(string Slug, int RecordLine);
