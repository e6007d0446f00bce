using System.Collections.Immutable;

namespace ScoArchive.Core.Citing;

/// <summary>Puts a citation together; signs that would meet another one are left out.</summary>
internal sealed class CitedTextBuilder
{
    private const string EndSigns = ".?!";
    private readonly List<CitedRun> _runs = [];

    private string Tail => string.Concat(_runs.Select(run => run.Words)).TrimEnd('”', '’', ')');

    public CitedTextBuilder Add(string words)
    {
        if (words.Length > 0)
        {
            _runs.Add(new CitedRun(words, false));
        }

        return this;
    }

    public CitedTextBuilder AddItalic(string words)
    {
        if (words.Length > 0)
        {
            _runs.Add(new CitedRun(words, true));
        }

        return this;
    }

    /// <summary>A full stop, unless what stands there ends in a sign of its own.</summary>
    public CitedTextBuilder Stop() => Tail.Length == 0 || EndSigns.Contains(Tail[^1], StringComparison.Ordinal) ? this : Add(".");

    /// <summary>Words behind a separator, if there are any.</summary>
    public CitedTextBuilder AddBehind(string separator, string words) => words.Length == 0 ? this : _runs.Count == 0 ? Add(words) : Add(separator + words);

    /// <summary>A title in double quotation marks with a sign inside them, unless the title ends in one of its own.</summary>
    public CitedTextBuilder Quote(string title, string sign)
    {
        string inner = title.Replace('“', '‘').Replace('”', '’');
        return Add($"“{inner}{(EndSigns.Contains(inner[^1], StringComparison.Ordinal) ? "" : sign)}”");
    }

    public CitedText Build() => new([.. Joined()]);

    private ImmutableArray<CitedRun> Joined()
    {
        var joined = ImmutableArray.CreateBuilder<CitedRun>();
        foreach (CitedRun run in _runs)
        {
            if (joined.Count > 0 && joined[^1].IsItalic == run.IsItalic)
            {
                joined[^1] = joined[^1] with { Words = joined[^1].Words + run.Words };
            }
            else
            {
                joined.Add(run);
            }
        }

        return joined.ToImmutable();
    }
}
