using System.Collections.Immutable;
using System.Text.Json;

namespace ScoArchive.Core.Exports;

/// <summary>Documents grouped by a statement as JSON: all groups with their numbers of documents.</summary>
/// <param name="Name">What the groups are, such as <c>issuers</c>.</param>
/// <param name="Groups">The groups.</param>
public sealed record DocumentGroupsJson(string Name, ImmutableArray<CountedGroup> Groups) : IFileContent
{
    /// <inheritdoc/>
    public byte[] Write() => JsonFile.Write(json => json.WriteObjects(Name, Groups, counted =>
    {
        counted.Group.WriteTo(json);
        json.WriteNumber("documents", counted.Documents);
    }));
}

/// <summary>A group of documents with its documents as JSON.</summary>
/// <param name="Group">The group.</param>
/// <param name="Documents">Its documents, in time order.</param>
public sealed record DocumentGroupJson(NamedGroup Group, ImmutableArray<ListedDocument> Documents) : IFileContent
{
    /// <inheritdoc/>
    public byte[] Write() => JsonFile.Write(json =>
    {
        Group.WriteTo(json);
        json.WriteObjects("documents", Documents, document => document.WriteTo(json));
    });
}

/// <summary>A group of documents as data name it.</summary>
/// <param name="Slug">The part of its address.</param>
/// <param name="Label">What readers call it.</param>
/// <param name="Url">Its page.</param>
public sealed record NamedGroup(string Slug, string Label, string Url)
{
    /// <summary>Its members.</summary>
    internal void WriteTo(Utf8JsonWriter json)
    {
        json.WriteString("slug", Slug);
        json.WriteString("label", Label);
        json.WriteString("url", Url);
    }
}

/// <summary>A group with how many documents it has.</summary>
/// <param name="Group">The group.</param>
/// <param name="Documents">How many.</param>
public sealed record CountedGroup(NamedGroup Group, int Documents);
