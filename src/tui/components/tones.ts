import { createContext, useContext } from 'react'
import { tonesOf } from '../theme.ts'

const TonesContext = createContext(tonesOf('terminal'))
export const TonesProvider = TonesContext.Provider

/** How each tone looks in the theme that holds. */
export const useTones = () => useContext(TonesContext)
