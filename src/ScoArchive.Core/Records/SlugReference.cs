namespace ScoArchive.Core.Records;

/// <summary>A slug that stands in a record, with its place there for messages.</summary>
/// <param name="Slug">The slug.</param>
/// <param name="Role">What the record says of it.</param>
/// <param name="Source">The record, or the seed where there is none.</param>
/// <param name="Line">Line in the record, counted from 1; 0 without a record.</param>
public sealed record SlugReference(Slug Slug, SlugRole Role, string Source, int Line);
