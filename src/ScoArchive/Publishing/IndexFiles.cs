using ScoArchive.Addresses;
using ScoArchive.Cache;
using ScoArchive.Core.Exports;
using ScoArchive.Core.Indices;
using ScoArchive.Pages;

namespace ScoArchive.Publishing;

/// <summary>The indices for machines, beside their pages.</summary>
/// <param name="shown">The archive as the site shows it.</param>
/// <param name="output">Where they go.</param>
public sealed class IndexFiles(ShownArchive shown, OutputFolder output)
{
    /// <summary>Writes all of them; one that says what the published one says is not even made.</summary>
    public void Write() => Parallel.ForEach(shown.Subjects.SelectMany(subject => subject.Files()).Concat(FilesOfEchoes()), file =>
    {
        IFileContent content = file.Gather();
        output.Write(file.Path.Value, CacheKeyBuilder.KeyOf("data file", key => key.AddContent(content)), () => content.Write());
    });

    private IEnumerable<DataFile> FilesOfEchoes()
    {
        ArchiveEchoes echoes = shown.Echoes;
        var addresses = new PublishedAddresses(shown.Site.Settings.BaseUrl);
        return
        [
            DataFile.Json(ArchivePaths.Echoes, () => EchoesJson.Of(echoes, addresses)),
            .. echoes.Related.Select(pair => DataFile.Json(ArchivePaths.Of(pair), () => ComparisonJson.Of(pair, echoes.ComparisonOf(pair), addresses))),
            DataFile.Json(ArchivePaths.Formulas, () => new FormulasJson(addresses, echoes.Formulas)),
            .. echoes.Formulas.Where(formula => formula.IsCurated).Select(formula => DataFile.Json(ArchivePaths.Of(formula), () => new FormulaJson(addresses, formula))),
        ];
    }
}
