using Scriban;
using Scriban.Runtime;
using ScoArchive.Templates.Checks;
using ScoArchive.Templates.Types;

namespace ScoArchive.Templates.Functions;

/// <summary>Writes a part in place.</summary>
/// <param name="parts">The parts by name.</param>
public sealed class PartFunction(IReadOnlyDictionary<string, Template> parts) : TemplateFunction("part")
{
    /// <inheritdoc/>
    public override string Usage => "`part \"NAME\" VALUE name: VALUE …`: writes `parts/NAME.sbn-html` in place; the part sees the value as `model`, and the named ones by their names.";

    /// <inheritdoc/>
    public override TemplateType Check(FunctionUse use)
    {
        if (use.LiteralName("a part", "part \"fact-list\" model.facts") is not { } name)
        {
            return new NothingType();
        }

        if (!parts.ContainsKey(name))
        {
            use.ReportUnknown($"the theme has no part '{name}'", name, parts.Keys);
            return new NothingType();
        }

        Scope scope = Scope.Of(use.Scope.Variables.Where(variable => TemplateNames.Everywhere.Contains(variable.Key)));
        for (int i = 1; i < use.Arguments.Length; i++)
        {
            CheckedArgument argument = use.Arguments[i];
            if (argument.Name.Length == 0 && i > 1)
            {
                use.Report("'part' takes one value without a name", "name the others, for instance document: model.document", i);
            }

            scope = scope.With(argument.Name.Length > 0 ? argument.Name : TemplateNames.Model, argument.Type);
        }

        use.Session.Request(new PartRequest(name, scope));
        return new ElementsType();
    }

    /// <inheritdoc/>
    protected override object? Invoke(PageContext context, ScriptArray arguments)
    {
        var scope = new ScriptObject();
        if (arguments.Count > 1)
        {
            scope[TemplateNames.Model] = arguments[1];
        }

        foreach (string name in arguments.GetMembers().Where(name => name != "size"))
        {
            arguments.TryGetValue(context, default, name, out object? value);
            scope[name] = value;
        }

        context.PushGlobal(scope);
        try
        {
            context.Evaluate(parts[(string)arguments[0]!].Page!);
        }
        finally
        {
            context.PopGlobal();
        }

        return Written.Elements;
    }
}
