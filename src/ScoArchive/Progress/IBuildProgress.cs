namespace ScoArchive.Progress;

/// <summary>Is told how a build goes on.</summary>
public interface IBuildProgress
{
    /// <summary>A stage starts.</summary>
    /// <param name="stage">Its name, for people.</param>
    /// <param name="total">How many steps it has; 0 when that is not known.</param>
    void Start(string stage, int total);

    /// <summary>One more step of the present stage is done. Called from several threads.</summary>
    void Advance();
}
