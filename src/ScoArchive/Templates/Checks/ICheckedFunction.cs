using ScoArchive.Templates.Types;

namespace ScoArchive.Templates.Checks;

/// <summary>A function that a template may use, as the check sees it.</summary>
public interface ICheckedFunction
{
    /// <summary>Checks one use, reports what is wrong with it, and says what it gives back.</summary>
    TemplateType Check(FunctionUse use);
}
