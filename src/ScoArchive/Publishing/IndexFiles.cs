using ScoArchive.Addresses;
using ScoArchive.Cache;
using ScoArchive.Core.Echoes;
using ScoArchive.Core.Exports;
using ScoArchive.Core.Indices;
using ScoArchive.Pages;

namespace ScoArchive.Publishing;

/// <summary>The indices for machines, beside their pages.</summary>
/// <param name="shown">The archive as the site shows it.</param>
/// <param name="output">Where they go.</param>
public sealed class IndexFiles(ShownArchive shown, OutputFolder output)
{
    /// <summary>Writes all of them.</summary>
    public void Write()
    {
        Parallel.ForEach(shown.Subjects.SelectMany(subject => subject.Files()), file => output.Write(file.Path.Value, KeyOf(file), () => file.Content()));
        WriteEchoes();
    }

    private static CacheKey? KeyOf(DataFile file) => file.Parts is { } parts ? CacheKeyBuilder.KeyOf("data file", key => key.AddContent(file.Path).AddContent(parts)) : null;

    private void WriteEchoes()
    {
        var json = new EchoesJson(shown.Echoes, new PublishedAddresses(shown.Site.Settings.BaseUrl));
        output.Write("echoes/index.json", json.WriteEchoes());
        foreach (DocumentPair pair in shown.Echoes.Related)
        {
            output.Write(ArchivePaths.Of(pair).Value + "index.json", json.WriteComparison(pair));
        }

        output.Write("formulas/index.json", json.WriteFormulas());
        foreach (Formula formula in shown.Echoes.Formulas.Where(formula => formula.IsCurated))
        {
            output.Write(ArchivePaths.Of(formula).Value + "index.json", json.WriteFormula(formula));
        }
    }
}
