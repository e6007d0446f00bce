using System.Collections.Immutable;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Seeds;

namespace ScoArchive.Intake.Text;

/// <summary>Reads plain texts. Nothing is taken out of them: the file itself becomes the seed.</summary>
public sealed class PlainTextExtractor : IExtractor
{
    /// <inheritdoc/>
    public string Name => "text 1";

    /// <inheritdoc/>
    public Outcome<ExtractedText> Extract(OriginalFile file)
    {
        Outcome<SeedText> seed = SeedReader.Read(file.Name, file.Bytes);
        ImmutableArray<Diagnostic> diagnostics = [.. seed.Diagnostics.Select(problem => problem with { Source = file.Path })];
        return seed.Value is { } text
            ? Outcome.Of(new ExtractedText(string.Concat(text.Lines.Select(line => line + "\n")), OriginalFacts.None, []), diagnostics)
            : Outcome.Failed<ExtractedText>(diagnostics);
    }
}
