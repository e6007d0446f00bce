using System.Runtime.CompilerServices;

namespace ScoArchive.Core.Conversion.Words;

/// <summary>Keeps what was worked out for the texts asked about last, known by the very string: rules ask about the same few lines in turn. Each thread keeps its own.</summary>
/// <param name="work">Works an answer out from the text alone.</param>
/// <typeparam name="T">An answer that nobody changes.</typeparam>
internal sealed class RecentAnswers<T>(Func<string, T> work)
{
    private const int Places = 64;

    private readonly ThreadLocal<(string? Text, T Answer)[]> _kept = new(() => new (string?, T)[Places]);

    /// <summary>The answer for a text.</summary>
    public T Of(string text)
    {
        ref (string? Text, T Answer) kept = ref _kept.Value![(uint)RuntimeHelpers.GetHashCode(text) % Places];
        if (!ReferenceEquals(kept.Text, text))
        {
            kept = (text, work(text));
        }

        return kept.Answer;
    }
}
