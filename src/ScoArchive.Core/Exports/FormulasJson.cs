using System.Collections.Immutable;
using System.Text.Json;
using ScoArchive.Core.Echoes;

namespace ScoArchive.Core.Exports;

/// <summary>Formulas as JSON, with each document's wording.</summary>
/// <param name="Addresses">Where things are published.</param>
/// <param name="Formulas">The formulas.</param>
public sealed record FormulasJson(IArchiveAddresses Addresses, ImmutableArray<Formula> Formulas) : IFileContent
{
    /// <inheritdoc/>
    public byte[] Write() => JsonFile.Write(json =>
    {
        json.WritePermalinks(Addresses);
        json.WriteObjects("formulas", Formulas, formula => WriteMembers(json, formula, Addresses));
    });

    /// <summary>The members that tell of a formula.</summary>
    internal static void WriteMembers(Utf8JsonWriter json, Formula formula, IArchiveAddresses addresses)
    {
        json.WriteString("slug", formula.Slug);
        json.WriteString("label", formula.Label);
        json.WriteBoolean("listed", formula.IsCurated);
        json.WriteNumber("documents", formula.DocumentCount);
        json.WriteString("url", addresses.Of(formula));
        json.WriteObjects("uses", formula.Uses, use =>
        {
            json.WriteReference(use.Document, use.Id);
            json.WriteNumber("start", use.Start);
            json.WriteString("words", use.Words);
        });
    }
}

/// <summary>A formula as JSON.</summary>
/// <param name="Addresses">Where things are published.</param>
/// <param name="Formula">The formula.</param>
public sealed record FormulaJson(IArchiveAddresses Addresses, Formula Formula) : IFileContent
{
    /// <inheritdoc/>
    public byte[] Write() => JsonFile.Write(json =>
    {
        json.WritePermalinks(Addresses);
        FormulasJson.WriteMembers(json, Formula, Addresses);
    });
}
