namespace ScoArchive.Intake.Web;

/// <summary>What stands in an element.</summary>
/// <param name="Signs">Signs that are no blanks.</param>
/// <param name="Wide">Of these, signs of scripts without blanks.</param>
/// <param name="Linked">Of these, signs in links.</param>
/// <param name="Links">Links.</param>
/// <param name="Controls">Buttons and fields.</param>
/// <param name="Running">Weight of its running text.</param>
/// <param name="HasBlocks">Whether it holds elements with lines of their own.</param>
/// <param name="HasSentenceSign">Whether signs of sentences stand in it.</param>
internal readonly record struct TextWeight(int Signs, int Wide, int Linked, int Links, int Controls, int Running, bool HasBlocks, bool HasSentenceSign)
{
    /// <summary>Both together, but for the running text of what closes no block yet.</summary>
    public TextWeight With(TextWeight other) => new(
        Signs + other.Signs, Wide + other.Wide, Linked + other.Linked, Links + other.Links, Controls + other.Controls, Running + other.Running, HasBlocks || other.HasBlocks, HasSentenceSign || other.HasSentenceSign);
}
