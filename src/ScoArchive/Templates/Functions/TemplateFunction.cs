using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;
using ScoArchive.Templates.Checks;
using ScoArchive.Templates.Types;

namespace ScoArchive.Templates.Functions;

/// <summary>A function that a template may use.</summary>
/// <param name="name">Its name.</param>
public abstract class TemplateFunction(string name) : IScriptCustomFunction, ICheckedFunction
{
    private static readonly ScriptParameterInfo Any = new(typeof(object), "value");

    /// <summary>Its name in templates.</summary>
    public string Name { get; } = name;

    /// <summary>How it is used and what it does, in a line for the handbook.</summary>
    public abstract string Usage { get; }

    /// <inheritdoc/>
    public int RequiredParameterCount => 0;

    /// <inheritdoc/>
    public int ParameterCount => 0;

    /// <inheritdoc/>
    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    /// <inheritdoc/>
    public Type ReturnType => typeof(object);

    /// <inheritdoc/>
    public ScriptParameterInfo GetParameterInfo(int index) => Any;

    /// <inheritdoc/>
    public abstract TemplateType Check(FunctionUse use);

    /// <inheritdoc/>
    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        Invoke((PageContext)context, arguments);

    /// <inheritdoc/>
    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        ValueTask.FromResult(Invoke((PageContext)context, arguments));

    /// <summary>Does what the function does.</summary>
    protected abstract object? Invoke(PageContext context, ScriptArray arguments);
}
