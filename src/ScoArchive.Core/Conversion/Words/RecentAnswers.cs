using System.Runtime.CompilerServices;

namespace ScoArchive.Core.Conversion.Words;

/// <summary>Keeps what was worked out for the texts asked about last, known by the very string: rules ask about the same few lines in turn. Threads share it; of two that ask at once the later one is kept.</summary>
/// <param name="work">Works an answer out from the text alone.</param>
/// <typeparam name="T">An answer that nobody changes.</typeparam>
internal sealed class RecentAnswers<T>(Func<string, T> work)
{
    private const int Places = 256;

    private readonly Kept?[] _kept = new Kept?[Places];

    /// <summary>The answer for a text.</summary>
    public T Of(string text)
    {
        ref Kept? place = ref _kept[(uint)RuntimeHelpers.GetHashCode(text) % Places];
        Kept? kept = place;
        if (kept is null || !ReferenceEquals(kept.Text, text))
        {
            kept = new Kept(text, work(text));
            place = kept;
        }

        return kept.Answer;
    }

    private sealed record Kept(string Text, T Answer);
}
